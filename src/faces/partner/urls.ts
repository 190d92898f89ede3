export const urls = {
  home: '/partner',
  login: (powrot: string): string => `/zaloguj?powrot=${encodeURIComponent(powrot)}`,
  check: '/partner/skanuj',
};
