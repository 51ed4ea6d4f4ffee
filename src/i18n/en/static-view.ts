import type {StaticViewMessages} from '../de/static-view.js';

/** Headings of the view without scripts, and what the command says, English. */
export const staticView: StaticViewMessages = {
  tongue: 'en',
  offers: 'Offers',
  partners: 'Partners',
  network: 'Network',
  picture: (title) => `Network: ${title}. As text it stands below.`,
  name: 'Name',
  category: 'Category',
  seats: 'Committees',
  place: 'Place',
  contact: 'Contact',
  member: 'Member',
  role: 'Role',
  since: 'Since',
  ties: 'Ties',
  programmes: 'Programmes',
  noMembers: 'Who sits here is not recorded.',
  noOffers: 'No offers are recorded.',
  more: 'More about it',
  lead: {
    audiences: 'For whom',
    providers: 'Who',
    when: 'When',
    where: 'Where',
    cost: 'Cost',
    applyBy: 'Apply by',
    contact: 'Contact',
    phone: 'Phone',
    email: 'E-mail',
  },
  usage: `koko static <feed.json> [--out folder] [--lang de|en] [--heading-level 2]
    Offers, partners and network as HTML to paste, and the network as SVG, without a script.

koko page <feed.json> --base https://town.example/koko/ [--out folder] [--widget network-graph] [--lang de|en]
    A folder to upload: koko.html with this feed, readable without scripts too, with oEmbed.

koko offline <feed.json> [--out talk.html] [--tour id] [--layout rings] [--base https://town.example/] [--lang de|en]
    The network as one file for a USB stick: opens by a double click, without a server and without a network.

koko export <feed.json> …
    Pictures, print views and handouts as SVG, PNG or HTML; koko export --help says more.`,
  written: (file) => `written: ${file}`,
  unknownCommand: (name) => `koko does not know “${name}”.`,
  unknownOption: (option) => `There is no option ${option}.`,
  wrongOption: (option) =>
    `The option ${option} cannot be given like this: please check whether it needs a value.`,
  noFeed: 'Which feed is to be read is missing.',
  cannotRead: (file) => `${file} cannot be read. Please check path and permissions.`,
  cannotWrite: (folder, why) => `${folder} cannot be written to: ${why}`,
  noFeedIn: (file) => `${file} is no feed that koko-widgets can show:`,
  noBase:
    '--base is missing: the address of the folder in which the page will stand; it begins with https and ends with /.',
  noWidget: (name) =>
    `“${name}” is no widget. Possible are offer-finder, partner-directory, network-graph and all.`,
  noLayout: (name) => `“${name}” is no layout. Possible are bands, rings and free.`,
  noTour: (id, ids) =>
    ids.length > 0
      ? `This feed has no tour “${id}”. Possible: ${ids.join(', ')}.`
      : `There is no tour “${id}”: this feed has none.`,
  noFiles: 'The files to embed are missing beside the command. Please install koko-widgets whole.',
};
