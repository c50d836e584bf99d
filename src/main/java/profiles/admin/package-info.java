/** What administrators see of everybody, and may change: names, status and roles. */
package profiles.admin;
