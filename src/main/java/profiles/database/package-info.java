/**
 * PostgreSQL as the rest of the service sees it: the data source, the schema's migrations, and what
 * its errors mean.
 */
package profiles.database;
