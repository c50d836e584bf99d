/** The server itself: what it tells about itself, its first start, its regular chores. */
package profiles.server;
