import type {ExportCommandMessages} from '../de/export-command.js';

/** What `koko export` says, English. */
export const exportCommand: ExportCommandMessages = {
  usage: `koko export <feed.json> [--format svg|png|html] [--paper a4…a0] [--portrait] [--black] [--layout bands|rings|free]
    The network as a picture with title, signs, date, source and licence; html is the print view with the list.
    --day 2013-06-01: another day
    --focus id,id: lit; with --steps 2 only what is around
    --url https://…: address as a QR code
    --title “…”: a title of your own
    --width 4000: width of a PNG in pixels; --font file: another font for it
    --tour id: a sheet for each step; with --notes the notes, too
    --out file, --lang de|en`,
  written: (file) => `written: ${file}`,
  cannotWrite: (file, why) => `${file} cannot be written: ${why}`,
  unknown: (option, value, possible) =>
    `--${option} does not know “${value}”. Possible are: ${possible}.`,
  noDay: (day) => `“${day}” is no day. A date like 2013-06-01 is meant.`,
  noUrl: (url) => `“${url}” is no address for a QR code. It begins with https:// or http://.`,
  noNumber: (option, value, most) =>
    `--${option} needs a whole number from 1 to ${most}, not “${value}”.`,
  noRecord: (id) => `The feed has no “${id}”, at least not on this day.`,
  noTour: (id, ids) =>
    ids === ''
      ? `The feed has no talk, nor “${id}”.`
      : `The feed has no talk “${id}”. There is: ${ids}.`,
  noPackage: (name) =>
    `PNG needs the package ${name}. Please run once: npm install @resvg/resvg-wasm @fontsource/inter`,
  fileName: 'network',
};
