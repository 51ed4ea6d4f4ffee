/**
 * Design tokens. A host overrides the public `--koko-color-*` properties anywhere above a widget; inside, everything
 * reads the private `--k-*` ones, which are declared on `:host` so that mixed colours follow the host's accent.
 * Dark colours come only where the host opts in: by `color-scheme` or by the attribute `theme="dark"`.
 */
import {css} from 'lit';

export const tokens = css`
  :host {
    --k-text: var(--koko-color-text, #17212b);
    --k-text-2: var(--koko-color-text-2, #4a5865);
    --k-fade-text: var(--koko-color-fade-text, #5a6672);
    --k-surface: var(--koko-color-surface, #fff);
    --k-subtle: var(--koko-color-surface-subtle, #f4f6f8);
    --k-sunk: var(--koko-color-surface-sunk, #e9edf1);
    --k-line: var(--koko-color-line, #d4dbe1);
    --k-line-strong: var(--koko-color-line-strong, #74818d);
    --k-edge: var(--koko-color-edge, #55636f);
    --k-fade: var(--koko-color-fade, #74818d);
    --k-accent-fill: var(--koko-color-accent, #0b5a7a);
    --k-accent: var(--k-accent-fill);
    --k-on-accent: var(--koko-color-on-accent, #fff);
    --k-mark: var(--koko-color-mark, #ffe694);
    --k-mark-line: var(--koko-color-mark-line, #a87b00);
    --k-focus: var(--koko-color-focus, #0b0f14);
    --k-warn: var(--koko-color-warn, #8a4b00);
    --k-bad: var(--koko-color-bad, #a4231d);
    --k-ok: var(--koko-color-ok, #1d6b3a);
    --k-category-0: var(--koko-category-0, #44505c);
    --k-category-1: var(--koko-category-1, #20499d);
    --k-category-2: var(--koko-category-2, #4f1c7d);
    --k-category-3: var(--koko-category-3, #ae7116);
    --k-category-4: var(--koko-category-4, #b53c85);
    --k-category-5: var(--koko-category-5, #922925);
    --k-category-6: var(--koko-category-6, #580f1e);
    --k-category-7: var(--koko-category-7, #7a6519);
    --k-category-8: var(--koko-category-8, #087078);
    --k-category-9: var(--koko-category-9, #4d8b57);
    --k-accent-soft: color-mix(in oklab, var(--k-accent-fill) 9%, var(--k-surface));
    --k-accent-line: color-mix(in oklab, var(--k-accent-fill) 38%, var(--k-surface));
    --k-tier-0: color-mix(in oklab, var(--k-accent-fill) 15%, var(--k-surface));
    --k-tier-1: color-mix(in oklab, var(--k-accent-fill) 10.5%, var(--k-surface));
    --k-tier-2: color-mix(in oklab, var(--k-accent-fill) 7%, var(--k-surface));
    --k-tier-3: color-mix(in oklab, var(--k-accent-fill) 4%, var(--k-surface));
    --k-tier-4: color-mix(in oklab, var(--k-accent-fill) 1.5%, var(--k-surface));
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
      --k-text: var(--koko-color-text, light-dark(#17212b, #e9eef2));
      --k-text-2: var(--koko-color-text-2, light-dark(#4a5865, #aab7c2));
      --k-fade-text: var(--koko-color-fade-text, light-dark(#5a6672, #94a1ac));
      --k-surface: var(--koko-color-surface, light-dark(#fff, #11171d));
      --k-subtle: var(--koko-color-surface-subtle, light-dark(#f4f6f8, #19212a));
      --k-sunk: var(--koko-color-surface-sunk, light-dark(#e9edf1, #222c36));
      --k-line: var(--koko-color-line, light-dark(#d4dbe1, #2f3b46));
      --k-line-strong: var(--koko-color-line-strong, light-dark(#74818d, #7f8d99));
      --k-edge: var(--koko-color-edge, light-dark(#55636f, #93a1ad));
      --k-fade: var(--koko-color-fade, light-dark(#74818d, #6f7d89));
      --k-accent-fill: var(--koko-color-accent, light-dark(#0b5a7a, #74c3e3));
      --k-accent: light-dark(
        oklch(from var(--k-accent-fill) min(l, 0.51) c h),
        oklch(from var(--k-accent-fill) max(l, 0.74) c h)
      );
      --k-mark: var(--koko-color-mark, light-dark(#ffe694, #5a4700));
      --k-mark-line: var(--koko-color-mark-line, light-dark(#a87b00, #e0b437));
      --k-focus: var(--koko-color-focus, light-dark(#0b0f14, #fff));
      --k-warn: var(--koko-color-warn, light-dark(#8a4b00, #f0b064));
      --k-bad: var(--koko-color-bad, light-dark(#a4231d, #ff9a90));
      --k-ok: var(--koko-color-ok, light-dark(#1d6b3a, #7fd39b));
      --k-category-0: var(--koko-category-0, light-dark(#44505c, #b6c2cc));
      --k-category-1: var(--koko-category-1, light-dark(#20499d, #77b0f8));
      --k-category-2: var(--koko-category-2, light-dark(#4f1c7d, #917be1));
      --k-category-3: var(--koko-category-3, light-dark(#ae7116, #ee9933));
      --k-category-4: var(--koko-category-4, light-dark(#b53c85, #ca86b3));
      --k-category-5: var(--koko-category-5, light-dark(#922925, #e7665d));
      --k-category-6: var(--koko-category-6, light-dark(#580f1e, #e5aeac));
      --k-category-7: var(--koko-category-7, light-dark(#7a6519, #f7d857));
      --k-category-8: var(--koko-category-8, light-dark(#087078, #61e2f8));
      --k-category-9: var(--koko-category-9, light-dark(#4d8b57, #b1f0b8));
      --k-tier-0: light-dark(color-mix(in oklab, var(--k-accent-fill) 15%, var(--k-surface)), color-mix(in oklab, var(--k-accent-fill) 19%, var(--k-surface)));
      --k-tier-1: light-dark(color-mix(in oklab, var(--k-accent-fill) 10.5%, var(--k-surface)), color-mix(in oklab, var(--k-accent-fill) 13.5%, var(--k-surface)));
      --k-tier-2: light-dark(color-mix(in oklab, var(--k-accent-fill) 7%, var(--k-surface)), color-mix(in oklab, var(--k-accent-fill) 9%, var(--k-surface)));
      --k-tier-3: light-dark(color-mix(in oklab, var(--k-accent-fill) 4%, var(--k-surface)), color-mix(in oklab, var(--k-accent-fill) 5%, var(--k-surface)));
      --k-tier-4: color-mix(in oklab, var(--k-accent-fill) 2%, var(--k-surface));
    }
  }
`;
