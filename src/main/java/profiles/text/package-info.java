/**
 * The words people read: translated sentences and the templates that hold them, for mails and pages
 * alike. Both come with the service and can be overridden, file by file and sentence by sentence,
 * from the operator's directory. What is said to whom is decided by the packages that use them.
 */
package profiles.text;
