package profiles.it.support;

import java.util.regex.Pattern;

/**
 * One method of one path of the contract.
 *
 * @param location where the file describes it
 */
record Operation(ContractFile file, String method, String path, String location) {

    boolean matches(String called) {
        String template = "\\Q" + path.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E";
        return Pattern.matches(template, called);
    }

    /** Where the answer with this status is described; a missing node when it isn't. */
    String response(int status) {
        return file.resolve(location + "/responses/" + status);
    }

    String request() {
        return file.resolve(location + "/requestBody");
    }

    /** Whether a query parameter of this name is described. */
    boolean takes(String parameter) {
        int count = file.at(location + "/parameters").size();
        for (int i = 0; i < count; i++) {
            var described = file.at(location + "/parameters/" + i);
            if (described.path("in").asString("").equals("query")
                    && described.path("name").asString("").equals(parameter)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
