/** The house's one-way stairs: server | worker → faces, reactions → rooms → platform. */
const rooms = [
  'events',
  'city',
  'accounts',
  'consents',
  'people',
  'staff',
  'family',
  'packages',
  'cards',
  'applications',
  'production',
  'partners',
  'benefits',
  'cases',
  'configuration',
  'imports',
  'reports',
  'privacy',
];
const faces = ['public', 'resident', 'operator', 'partner', 'api', 'mail'];

/** A room may call those before it in the list, never those after. */
const order = rooms.map((room, index) => ({
  name: `order-${room}`,
  comment: `${room} stands below ${rooms.slice(index + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${rooms.slice(index + 1).join('|') || 'nothing'})/` },
}));

module.exports = {
  forbidden: [
    ...order,
    ...faces.map((face) => ({
      name: `face-${face}-alone`,
      comment: 'No face imports another; but addresses are values, and any page may link to another face.',
      severity: 'error',
      from: { path: `^src/faces/${face}/`, pathNot: '\\.test\\.tsx?$' },
      to: {
        path: `^src/faces/(${faces.filter((other) => other !== face).join('|')})/`,
        pathNot: '/urls\\.ts$',
      },
    })),
    {
      name: 'platform-knows-no-concept',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(?!platform/)' },
    },
    {
      name: 'rooms-know-no-face',
      severity: 'error',
      from: { path: `^src/(${rooms.join('|')})/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(faces|demo|[a-z-]+\\.ts$)' },
    },
    {
      name: 'rooms-know-no-web',
      comment: 'A concept knows no Fastify and no TSX.',
      severity: 'error',
      from: { path: `^src/(${rooms.join('|')})/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: 'node_modules/(fastify|@fastify|preact)' },
    },
    {
      name: 'faces-know-no-wiring',
      severity: 'error',
      from: { path: '^src/faces/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(demo/|[a-z-]+\\.ts$)' },
    },
    {
      name: 'queries-stay-home',
      comment: '*.queries.ts is private to its room.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '\\.queries\\.ts$', pathNot: '^src/$1/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
