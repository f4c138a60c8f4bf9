package samspil.policies.pages.consultation;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import samspil.pages.components.Form;
import samspil.platform.access.Role;
import samspil.policies.Policy;
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Response;
import samspil.policies.consultation.Standing;
import samspil.policies.pages.desk.Desk;

/** Somebody at the desk works with a consultation. */
record Work(Desk desk, Policy policy, Consultation consultation, List<Response> responses, List<Answer> answers) {

    Setting setting() {
        return Setting.of(desk.visit());
    }

    /** The words for a key of {@code consultations.tsv}. */
    String say(String key, Object... arguments) {
        return setting().say(key, arguments);
    }

    String address() {
        return desk.addresses().consultations(policy.id()) + "/"
                + consultation.key().id();
    }

    Standing standing() {
        return consultation.on(desk.visit().today());
    }

    /** Whether somebody may change it; an auditor reads alone. */
    boolean mayChange() {
        return desk.duty().role() != Role.AUDITOR;
    }

    /** A form of this page that carries the session's token. */
    Content form(String path, List<Content> parts) {
        return new Form(
                address() + path,
                Stream.concat(Stream.<Content>of(desk.token()), parts.stream()).toList());
    }

    /** The answer so far to a response or a section. */
    String answer(String to) {
        return answers.stream()
                .filter(each -> each.to().equals(to))
                .map(Answer::text)
                .findFirst()
                .orElse("");
    }
}
