/**
 * Design tokens. A host overrides the public `--koko-color-*` properties anywhere above a widget; inside, everything
 * reads the private `--k-*` ones, which are declared on `:host` so that mixed colours follow the host's accent.
 * Dark colours come only where the host opts in: by `color-scheme` or by the attribute `theme="dark"`.
 */
import {css, unsafeCSS, type CSSResult} from 'lit';

/** Private name, public name, light colour, dark colour. */
const COLORS = `
text color-text #17212b #e9eef2
text-2 color-text-2 #4a5865 #aab7c2
fade-text color-fade-text #5a6672 #94a1ac
surface color-surface #fff #11171d
subtle color-surface-subtle #f4f6f8 #19212a
sunk color-surface-sunk #e9edf1 #222c36
line color-line #d4dbe1 #2f3b46
line-strong color-line-strong #74818d #7f8d99
edge color-edge #55636f #93a1ad
fade color-fade #74818d #6f7d89
accent-fill color-accent #0b5a7a #74c3e3
mark color-mark #ffe694 #5a4700
mark-line color-mark-line #a87b00 #e0b437
focus color-focus #0b0f14 #fff
warn color-warn #8a4b00 #f0b064
bad color-bad #a4231d #ff9a90
ok color-ok #1d6b3a #7fd39b
category-0 category-0 #44505c #b6c2cc
category-1 category-1 #20499d #77b0f8
category-2 category-2 #4f1c7d #917be1
category-3 category-3 #ae7116 #ee9933
category-4 category-4 #b53c85 #ca86b3
category-5 category-5 #922925 #e7665d
category-6 category-6 #580f1e #e5aeac
category-7 category-7 #7a6519 #f7d857
category-8 category-8 #087078 #61e2f8
category-9 category-9 #4d8b57 #b1f0b8
`;

/** Paper: black, white and three greys, so that nothing is lost on any printer. */
const PAPER = `
#000 text text-2 fade-text accent accent-fill focus warn bad ok
#fff surface subtle sunk on-accent mark accent-soft tier-3 tier-4
#555 line-strong edge fade mark-line
#999 line accent-line
#e5e5e5 tier-0 tier-1 tier-2
`;

/** Share of the accent in the ground of each tier, in percent: light, dark. */
const TIERS = ['15 19', '10.5 13.5', '7 9', '4 5'];

const colors = COLORS.trim()
  .split('\n')
  .map((line) => line.split(' '));

const categories = colors
  .map(([own = '']) => own)
  .filter((own) => own.startsWith('category'))
  .map((own) => `--k-${own}:#000;`)
  .join('');

const onPaper = PAPER.trim()
  .split('\n')
  .flatMap((line) => {
    const [colour = '', ...names] = line.split(' ');
    return names.map((name) => `--k-${name}:${colour};`);
  })
  .join('');

const declared = (colorOf: (light: string, dark: string) => string): string =>
  colors
    .map(
      ([own = '', open = '', light = '', dark = '']) =>
        `--k-${own}:var(--koko-${open},${colorOf(light, dark)});`,
    )
    .join('');

const accentIn = (share: string): string =>
  `color-mix(in oklab,var(--k-accent-fill) ${share}%,var(--k-surface))`;

const tiers = (groundOf: (light: string, dark: string) => string): string =>
  TIERS.map((shares, tier) => {
    const [light = '', dark = ''] = shares.split(' ').map(accentIn);
    return `--k-tier-${tier}:${groundOf(light, dark)};`;
  }).join('');

const lightDark = (light: string, dark: string): string => `light-dark(${light},${dark})`;

// Constants of our own: no text of anybody else's reaches them.
const asCss = (text: string): CSSResult => unsafeCSS(text);

export const tokens = css`
  :host {
    ${asCss(declared((light) => light))}
    --k-accent: var(--k-accent-fill);
    --k-on-accent: var(--koko-color-on-accent, #fff);
    --k-accent-soft: ${asCss(accentIn('9'))};
    --k-accent-line: ${asCss(accentIn('38'))};
    ${asCss(tiers((light) => light))}
    --k-tier-4: ${asCss(accentIn('1.5'))};
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /* Text in the accent keeps 4.5:1 whatever the host chose; a fill keeps the host's colour and picks ink or white. */
  @supports (color: oklch(from red l c h)) {
    :host {
      --k-accent: oklch(from var(--k-accent-fill) min(l, 0.51) c h);
      --k-on-accent: var(--koko-color-on-accent, oklch(from var(--k-accent-fill) clamp(0, (0.62 - l) * 1000, 1) 0 0));
    }
  }
  @supports (color: light-dark(red, red)) {
    :host {
      ${asCss(declared(lightDark))}
      --k-accent: light-dark(
        oklch(from var(--k-accent-fill) min(l, 0.51) c h),
        oklch(from var(--k-accent-fill) max(l, 0.74) c h)
      );
      ${asCss(tiers(lightDark))}
      --k-tier-4: ${asCss(accentIn('2'))};
    }
  }
  @media print {
    :host {
      color-scheme: light;
      ${asCss(onPaper + categories)}
    }
  }
`;
