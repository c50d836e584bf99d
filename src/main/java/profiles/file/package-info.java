/**
 * The stored pictures: their ids, their sizes, whose they are, where their bytes are, and how they
 * are cleared away when no profile shows them any more. Who may see one is not decided here.
 */
package profiles.file;
