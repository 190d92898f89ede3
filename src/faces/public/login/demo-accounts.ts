/** What the demo city is seeded with; listed on the login page of the demo only. */
export const demoPassword = 'Demo-Karta-2026';

export const demoAccounts = [
  { role: 'resident', email: 'mieszkaniec@demo.test', icon: 'id-card' },
  { role: 'clerk', email: 'urzednik@demo.test', icon: 'clipboard-check' },
  { role: 'manager', email: 'kierownik@demo.test', icon: 'settings' },
  { role: 'partner', email: 'partner@demo.test', icon: 'store' },
  { role: 'till', email: 'kasa@demo.test', icon: 'scan-line' },
] as const;
