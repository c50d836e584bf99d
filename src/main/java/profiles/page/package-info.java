/**
 * The few pages of the service itself: those a mailed link opens, to choose a password, and the one
 * to ask for such a link. They work without a script and only show what the API's services do.
 */
package profiles.page;
