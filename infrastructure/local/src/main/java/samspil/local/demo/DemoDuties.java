package samspil.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samspil.local.login.Person;
import samspil.local.login.Person.Duty;
import samspil.local.login.TestLogin;

/** Tells the product what the demo persons do: the operator appoints administrators, and they everybody else. */
record DemoDuties(URI api, TestLogin login, HttpClient http) {
    private static final String OPERATOR = "OPERATOR";
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    private record Held(Person person, Duty duty, String municipality) {}

    /** The operator's part, which comes first; throws when one was refused. */
    void appoint() throws IOException, InterruptedException {
        ApiClient operator = as(holder(OPERATOR, ""));
        for (Held each : held(ADMINISTRATOR::equals).toList()) {
            grant(operator, each);
        }
    }

    /** The administrators' part, all municipalities at once; how many duties that were. Throws when one was refused. */
    int grant() throws IOException, InterruptedException {
        List<Callable<Integer>> tasks = held(ADMINISTRATOR::equals)
                .map(Held::municipality)
                .<Callable<Integer>>map(municipality -> () -> grantAll(municipality))
                .toList();
        return Together.all(tasks).stream().mapToInt(Integer::intValue).sum();
    }

    /** Calls as the administrator of a municipality, given by its slug. */
    ApiClient administrator(String municipality) {
        return as(ADMINISTRATOR, municipality);
    }

    /** Calls as the first who holds a role in a municipality, given by its slug. */
    ApiClient as(String role, String municipality) {
        return as(holder(role, municipality));
    }

    /** Calls as a person, by the name that the identity provider has for them. */
    ApiClient of(String sub) {
        return login.persons().all().stream()
                .filter(person -> person.sub().equals(sub))
                .findFirst()
                .map(this::as)
                .orElseThrow(() -> new IllegalStateException("there is no demo person " + sub));
    }

    private int grantAll(String municipality) throws IOException, InterruptedException {
        ApiClient administrator = administrator(municipality);
        List<Held> others = held(role -> !role.equals(ADMINISTRATOR))
                .filter(each -> each.municipality().equals(municipality))
                .toList();
        for (Held each : others) {
            grant(administrator, each);
        }
        return others.size();
    }

    private static void grant(ApiClient client, Held held) throws IOException, InterruptedException {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("subject", held.person().sub());
        body.put("role", held.duty().role().toLowerCase(Locale.ROOT).replace('_', '-'));
        held.duty().organisation().ifPresent(organisation -> body.put("organisation", organisation));
        body.put("from", held.duty().from());
        held.duty().until().ifPresent(until -> body.put("until", until));
        client.call("/v1/" + held.municipality() + "/access/assignments", body.toString());
    }

    private ApiClient as(Person person) {
        return new ApiClient(http, api, login.accessToken(person));
    }

    private Person holder(String role, String municipality) {
        return held(role::equals)
                .filter(each -> each.municipality().equals(municipality))
                .map(Held::person)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no demo person is " + role + " " + municipality));
    }

    /** Duties by their role; those of no municipality have none in their name. */
    private Stream<Held> held(Predicate<String> role) {
        return login.persons().all().stream()
                .flatMap(person -> person.duties().stream()
                        .filter(duty -> role.test(duty.role()))
                        .map(duty -> new Held(person, duty, duty.municipality().orElse(""))));
    }
}
