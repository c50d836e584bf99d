/** Allowances for calls worth repeating to an attacker, counted in the database for all nodes. */
package profiles.ratelimit;
