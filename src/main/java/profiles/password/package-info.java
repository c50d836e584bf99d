/** Passwords as such: which are acceptable, and how they are hashed and compared. */
package profiles.password;
