/** Writes docs/state-machines.md from the tables that the code itself goes by; a test says when it has drifted. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { transitions } from '../src/applications/status.ts';
import { cardTransitions } from '../src/cards/card.ts';
import type { ActorKind } from '../src/events/actor.ts';
import { applications } from '../src/faces/i18n/pl/applications.ts';
import { entitlementTransitions } from '../src/packages/status.ts';
import { root } from '../src/platform/root.ts';

export const stateMachinesFile = path.join(root, 'docs/state-machines.md');

type Table<Status extends string> = Readonly<
  Record<Status, Readonly<Partial<Record<Status, readonly ActorKind[]>>>>
>;

const who: Record<ActorKind, string> = {
  resident: 'mieszkaniec',
  staff: 'urząd',
  partner: 'partner',
  system: 'system',
};

export function stateMachines(): string {
  return `# State machines

Drawn from the code by \`node scripts/state-machines.ts\`; the tables are the ones that the verbs go by. On an arrow
stands who makes the step: the resident (or a guardian), the city's staff, or the system by the clock and when data is erased.

## Application: \`src/applications/status.ts\`

${draw(transitions, applications.statuses, ['draft'])}

## Card: \`src/cards/card.ts\`

One card of a person is in force at a time. A new card with a virtual side begins as active. A card that is blocked when
its duplicate is handed over stays blocked for good.

${draw(cardTransitions, applications.cardStatuses, ['pending', 'active'])}

## Entitlement: \`src/packages/status.ts\`

A package that somebody holds, seen around its end; the window is the city's setting (60 days before, 30 after).
An extension never begins before the end of what is held, and never ends before it.

${draw(
  entitlementTransitions,
  {
    valid: 'Ważny',
    ending: 'Kończy się: można przedłużyć',
    ended: 'Skończył się: można przedłużyć',
    lapsed: 'Wygasł: tylko nowy pakiet',
  },
  ['valid'],
)}
`;
}

function draw<Status extends string>(
  table: Table<Status>,
  names: Readonly<Record<NoInfer<Status>, string>>,
  first: readonly NoInfer<Status>[],
): string {
  const statuses = Object.keys(table) as Status[];
  const id = (status: Status): string => status.replaceAll('-', '_');
  const lines = [
    ...statuses.map((status) => `${id(status)}: ${names[status]}`),
    ...first.map((status) => `[*] --> ${id(status)}`),
    ...statuses.flatMap((from) => arrows(table, from).map(([to, by]) => `${id(from)} --> ${id(to)}: ${by}`)),
    ...statuses.filter((from) => arrows(table, from).length === 0).map((from) => `${id(from)} --> [*]`),
  ];
  return ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n');
}

function arrows<Status extends string>(table: Table<Status>, from: Status): [Status, string][] {
  const steps = Object.entries(table[from]) as [Status, readonly ActorKind[]][];
  return steps.map(([to, by]) => [to, by.map((kind) => who[kind]).join(', ')]);
}

if (import.meta.main) writeFileSync(stateMachinesFile, stateMachines());
