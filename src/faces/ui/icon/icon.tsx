import { icons } from './icons.ts';

export type IconName = keyof typeof icons;

interface IconProps {
  name: IconName;
  class?: string | undefined;
}

/** A Lucide drawing beside a word; the word carries the meaning, so the drawing is hidden from readers. */
export function Icon({ name, class: extra }: IconProps) {
  return (
    <svg
      class={extra ? `ds-icon ${extra}` : 'ds-icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: icons[name] }}
    />
  );
}
