/** Finding and reading other people's profiles, as far as {@code visibility} lets anybody see. */
package profiles.directory;
