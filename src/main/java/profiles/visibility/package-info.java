/**
 * Who may see what of whom: the one policy behind every read of somebody else's profile, and the
 * view that is left of a profile under it.
 */
package profiles.visibility;
