/** Where the template of the one file stands. The build puts its real place in the place of this one. */
export const templateUrl: URL | undefined = new URL('./koko.offline.html', import.meta.url);
