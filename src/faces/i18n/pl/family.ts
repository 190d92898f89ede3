export const family = {
  title: 'Moja rodzina',
  members: 'Konta członków twojej rodziny',
  login: 'Logowanie',
  noLogin: 'Brak możliwości samodzielnego logowania',
  joinedAt: 'Data rejestracji',
  showCard: 'Pokaż kartę',
  cardOf: (name: string) => `Pokaż kartę: ${name}`,
  noCard: 'brak karty',
  noneTitle: 'Nie ma tu jeszcze nikogo',
  noneText:
    'Tu pojawią się osoby, którymi się opiekujesz, razem z ich kartami. Złóż wniosek dla osoby, której jesteś opiekunem prawnym, a po jego akceptacji zobaczysz ją w tym miejscu.',
  waitingTitle: 'Wnioski w toku',
  waitingText: 'Osoba pojawi się na liście, gdy urząd zaakceptuje wniosek.',
  noCardTitle: 'Ta osoba nie ma teraz karty',
};
