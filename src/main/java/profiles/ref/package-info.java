/**
 * One-time tokens, called refs: invitations that admins hand out, and the links mailed to the owner
 * of an account.
 */
package profiles.ref;
