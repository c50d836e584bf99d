/**
 * The service on one machine for one person: {@code mvn -Prun}. It starts a PostgreSQL of its own
 * and Payara Micro with the WAR, keeps their data between starts and ends both together. The
 * integration tests borrow {@link profiles.run.EmbeddedDatabase} and {@link
 * profiles.run.PayaraProcess}; nothing of this is part of the WAR.
 */
package profiles.run;
