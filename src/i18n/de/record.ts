/** What is said of one record shown in full, German. */

export const record = {
  email: 'E-Mail',
  phone: 'Telefon',
  website: 'Website',
  address: 'Adresse',
  hours: 'Zeiten',
  showInNetwork: 'Im Netzwerk zeigen',
  openInDirectory: 'Im Verzeichnis öffnen',
  tierOf: (label: string, index: number, count: number) => `${label} (Ebene ${index} von ${count})`,
  notStated: 'nicht angegeben',
};

export type RecordMessages = typeof record;
