package profiles.it.support;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Holds one answer against one described response. */
record ResponseCheck(ContractFile file, String location, Answer answer) {

    void run() {
        file.names(location + "/headers").forEach(this::checkHeader);
        if (file.at(location + "/content").isMissingNode()) {
            checkEmpty();
            return;
        }
        var body = new BodyCheck(file, location, answer, "");
        String contentType = answer.header("Content-Type").orElse(null);
        if (answer.call().method().equals("HEAD")) {
            body.checkType(contentType);
            checkEmpty();
            return;
        }
        body.run(contentType, answer.bytes());
        checkRequestId();
    }

    private void checkHeader(String name) {
        String header = file.resolve(location + "/headers/" + name);
        boolean required = file.at(header).path("required").asBoolean(false);
        String value = answer.header(name).orElse(null);
        if (value == null) {
            if (required) {
                throw Contract.drift(answer, name, "this header is missing");
            }
            return;
        }
        var errors = file.schema(header + "/schema").validate(StringNode.valueOf(value));
        if (!errors.isEmpty()) {
            String what = errors.get(0).getMessage();
            throw Contract.drift(answer, name, "\"" + value + "\" " + what);
        }
    }

    private void checkEmpty() {
        if (answer.bytes().length > 0) {
            throw Contract.drift(answer, "", "no body is described: " + answer.excerpt());
        }
    }

    private void checkRequestId() {
        JsonNode reqId = BodyCheck.json(answer.text()).path("reqId");
        if (reqId.isString()
                && !reqId.asString().equals(answer.header("X-Request-ID").orElse(null))) {
            throw Contract.drift(answer, "/reqId", "is not the X-Request-ID of the answer");
        }
    }
}
