package profiles.problem;

/**
 * What is wrong with one member of a request body.
 *
 * @param pointer the member, as an RFC 6901 JSON pointer: {@code /email}
 * @param code a word for programs: {@code required}, {@code type}, {@code invalid}, {@code used}, …
 * @param message a sentence for people; never repeats a secret
 */
public record FieldError(String pointer, String code, String message) {}
