/**
 * The settings of the service: the only place that reads MicroProfile Config. Sources, strongest
 * first: system properties, environment, the file of {@code profiles.config-file}, the defaults in
 * {@code META-INF/microprofile-config.properties}.
 */
package profiles.config;
