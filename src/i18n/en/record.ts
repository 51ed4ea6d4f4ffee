/** What is said of one record shown in full, English. */
import type {RecordMessages} from '../de/record.js';

export const record: RecordMessages = {
  email: 'Email',
  phone: 'Phone',
  website: 'Website',
  address: 'Address',
  hours: 'Hours',
  showInNetwork: 'Show in the network',
  openInDirectory: 'Open in the directory',
  tierOf: (label, index, count) => `${label} (tier ${index} of ${count})`,
  notStated: 'not stated',
};
