/** Signing in and out, and everything about one's own password. */
package profiles.signin;
