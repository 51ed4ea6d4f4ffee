/** How the wall looks: deep grounds, black letters, no hairlines; for a page and for files. */
import type {Palette} from '../network/paint/colors.js';
import {lightPalette} from '../network/paint/colors.js';

/** Every text has at least 7.2:1 on the deepest ground, signs and faded lines 3.7:1. */
export const projectorPalette: Palette = {
  ...lightPalette,
  text: '#0a0f14',
  'text-2': '#37424c',
  'fade-text': '#36414b',
  line: '#8495a2',
  edge: '#3b4750',
  fade: '#5d6a75',
  accent: '#05405a',
  'accent-fill': '#05405a',
  'category-3': '#8f5a0d',
  'category-4': '#a3317a',
  'category-9': '#3a7044',
  'tier-0': '#c9dae6',
  'tier-1': '#dbe7ef',
  'tier-2': '#eaf1f6',
  'tier-3': '#f6f9fb',
  'tier-4': '#ffffff',
};

/**
 * Rules over those of the picture. Words of the scene are left to the names over it; lines have their width on the wall,
 * whatever the scale.
 *
 * @param unit units of the scene for a pixel of the wall, as CSS
 */
export const stageRules = (unit: string): string => {
  const width = (px: number): string => `stroke-width:calc(${px}px*${unit})`;
  return `
.picture .part .marks text,.picture .part .bands,.picture .part .verb,.picture .part .halo,.picture .part .block text,.picture .part .plate-group{display:none}
.picture .koko-net .edge path{${width(3.4)}}
.picture .koko-net .edge.faded path{${width(2)}}
.picture .koko-net .edge.lit path{${width(6)}}
.picture .koko-net .casing path{${width(9)}}
.picture .koko-net .casing.lit path{${width(13)}}
.picture .grounds .band-edge{stroke-width:2.5}
.picture .koko-net .marks .frame{${width(2.5)}}
.picture .koko-net .marks .lit .frame{${width(4)}}
.picture .koko-net .sign .shape,.picture .koko-net .sign.planned .shape{${width(2.5)}}
.picture .koko-net .choice{${width(4)}}
.picture .koko-net .table,.picture .koko-net .disc{${width(3)}}
.picture .names-over .frame{stroke-width:3}
.picture .names-over .box.faded .frame{stroke-width:2}
.picture .names-over .box.lit .frame{stroke-width:4}
.picture .names-over .name-over text{paint-order:stroke;stroke:#fff;stroke-width:7;stroke-opacity:.85;stroke-linejoin:round}
.picture .names-over .leader{fill:none;stroke:#3b4750;stroke-width:2}
.picture .koko-net .column-edge{stroke-width:2}
`;
};
