/**
 * The pictures of profiles, on their way in and out: from what somebody sent to what a profile
 * shows, and who may see it in which size. What pixels are, {@code image} knows; where bytes are
 * kept, {@code file}.
 */
package profiles.picture;
