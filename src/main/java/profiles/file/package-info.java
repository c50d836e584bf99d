/** Pictures as the rest of the service knows them: by their id, and by whose they are. */
package profiles.file;
