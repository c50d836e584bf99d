/**
 * How the service refuses: every failure of the API is a {@link profiles.problem.ProblemException}
 * or ends as one, and leaves as an RFC 9457 problem document.
 */
package profiles.problem;
