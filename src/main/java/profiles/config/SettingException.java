package profiles.config;

/** A setting that stops the start; the message is one sentence that names it. */
public class SettingException extends RuntimeException {

    SettingException(String key, String reason) {
        super("The setting " + key + " " + reason + ".");
    }
}
