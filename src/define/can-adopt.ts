/** Whether style sheets made by script can be had; without them an element would hide what the page holds, and show nothing. */
export function canAdopt(): boolean {
  const root = document.createElement('div').attachShadow({mode: 'open'});
  if (!('adoptedStyleSheets' in root)) return false;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('');
  root.adoptedStyleSheets = [sheet];
  return true;
}
