/**
 * Fills a database with profiles nobody owns, to try the service with a million: {@code mvn
 * -Pseed}. What is written depends on nothing but the number of a profile and the seed, so it can
 * be written again, and added to. Nothing of this is part of the WAR.
 */
package profiles.seed;
