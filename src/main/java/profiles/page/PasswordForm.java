package profiles.page;

import profiles.signin.LinkOwner;

/** The form to choose a password with, behind a mailed link. */
record PasswordForm(Kind kind, String refId, LinkOwner owner) {

    /** Which link led to the form. */
    enum Kind {
        WELCOME("page.welcome"),
        RESET("page.reset");

        private final String messages;

        Kind(String messages) {
            this.messages = messages;
        }
    }

    String titleKey() {
        return kind.messages + ".title";
    }

    String introKey() {
        return kind.messages + ".intro";
    }
}
