"use strict";

// Makes the password page sign in at once. Without this script its form works by itself.
(() => {
    const STORED = "profiles.session";
    const find = (id) => document.getElementById(id);
    const api = (path) => document.body.dataset.root + "api/auth/" + path;
    const sentence = (code) =>
        find("errors")?.querySelector(`[data-code="${CSS.escape(code)}"]`)?.textContent;

    function session() {
        try {
            return JSON.parse(sessionStorage.getItem(STORED));
        } catch {
            return null;
        }
    }

    function show(id) {
        for (const part of document.querySelectorAll("main > section")) {
            part.hidden = part.id !== id;
        }
        const heading = find(id).querySelector("h1");
        document.title = heading.textContent;
        heading.focus();
    }

    function showSignedIn({ name, idTag }) {
        const values = { "{name}": name, "{idTag}": idTag };
        const text = find("signed-in-text");
        text.textContent = text.dataset.text.replace(/\{\w+\}/g, (variable) => values[variable] ?? "");
        show("signed-in");
    }

    /** A refusal by the API in words for people; null when it is the link that doesn't work. */
    function explain(status, problem) {
        if (status === 429) {
            return sentence("wait");
        }
        if (status >= 500) {
            return sentence("trouble");
        }
        const field = (problem.error?.details?.fields ?? [])
            .find(({ pointer }) => pointer === "/newPassword");
        return field ? sentence(field.code) ?? field.message : null;
    }

    async function savePassword(form) {
        const answer = await fetch(api("set-password"), {
            method: "POST",
            headers: { "Content-Type": "application/json", Accept: "application/json" },
            credentials: "omit",
            body: JSON.stringify({
                refId: form.dataset.refId,
                newPassword: form.elements.password.value,
            }),
        });
        const body = await answer.json();
        if (answer.ok) {
            const { name, idTag, token } = body.data;
            sessionStorage.setItem(STORED, JSON.stringify({ name, idTag, token }));
            form.reset();
            showSignedIn({ name, idTag });
            return "";
        }
        const explanation = explain(answer.status, body);
        if (explanation === null) {
            location.reload();
        }
        return explanation ?? "";
    }

    function tell(text) {
        const password = find("password");
        find("error").textContent = text;
        if (text) {
            password.setAttribute("aria-invalid", "true");
            password.focus();
        } else {
            password.removeAttribute("aria-invalid");
        }
    }

    function makeBusy(button, busy) {
        button.dataset.idle ??= button.textContent;
        button.textContent = busy ? button.dataset.busy : button.dataset.idle;
        button.setAttribute("aria-busy", String(busy));
    }

    async function onSubmit(event) {
        event.preventDefault();
        const form = event.currentTarget;
        const button = form.querySelector("[type=submit]");
        if (button.getAttribute("aria-busy") === "true") {
            return;
        }
        tell("");
        reveal(false); // password managers only keep what they recognise as a password
        makeBusy(button, true);
        try {
            tell(await savePassword(form));
        } catch {
            tell(sentence("offline"));
        } finally {
            makeBusy(button, false);
        }
    }

    function reveal(revealed) {
        const button = find("reveal");
        find("password").type = revealed ? "text" : "password";
        button.textContent = revealed ? button.dataset.hide : button.dataset.show;
    }

    async function onSignOut() {
        const error = find("sign-out-error");
        error.hidden = true;
        try {
            const answer = await fetch(api("logout"), {
                method: "POST",
                headers: { Authorization: "Bearer " + session()?.token },
                credentials: "omit",
            });
            if (!answer.ok && answer.status !== 401) {
                throw new Error(String(answer.status));
            }
            sessionStorage.removeItem(STORED);
            show("signed-out");
        } catch {
            error.textContent = sentence("offline");
            error.hidden = false;
        }
    }

    find("password-form")?.addEventListener("submit", onSubmit);
    find("sign-out")?.addEventListener("click", onSignOut);
    if (find("reveal")) {
        find("reveal").hidden = false;
        find("reveal").addEventListener("click", () => reveal(find("password").type === "password"));
    }
    // someone who just used the link and loads the page again is still signed in
    if (find("signed-in") && !find("password-form") && session()) {
        showSignedIn(session());
    }
})();
