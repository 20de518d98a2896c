/** The accent on white and on the dark ground. */
export interface AccentColours {
  readonly light: string;
  readonly dark: string;
}

const leastContrast = 4.8;
const paper = '#ffffff';
const night = '#16161a';

/** The accent of the settings, as `#rrggbb`, darkened for white and lightened for dark until text in it can be read (WCAG 2.2, 1.4.3). */
export const accentColours = (accent: string): AccentColours => ({
  light: approach(accent, paper, '#000000'),
  dark: approach(accent, night, '#ffffff'),
});

function approach(colour: string, ground: string, end: string): string {
  for (let step = 0; step <= 20; step += 1) {
    const mixed = mix(colour, end, step / 20);
    if (contrast(mixed, ground) >= leastContrast) return mixed;
  }
  return end;
}

function mix(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)];
  const mixed = from.map((channel, place) => Math.round(channel + ((to[place] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
