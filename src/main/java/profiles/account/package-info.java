/** The account behind a person's profile, and the person's own view of both. */
package profiles.account;
