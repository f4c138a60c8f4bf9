package samspil.access.store;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import samspil.access.ActAs;
import samspil.access.ActingFor;
import samspil.access.Assignments;
import samspil.access.Duties;
import samspil.access.EndRole;
import samspil.access.GiveRole;
import samspil.access.Identify;
import samspil.access.IdentityProvider;
import samspil.access.LogIn;
import samspil.access.LogInAttempts;
import samspil.access.LogOut;
import samspil.access.Profiles;
import samspil.access.Secrets;
import samspil.access.Sessions;
import samspil.access.StartSession;
import samspil.access.Tries;
import samspil.access.WhoHeld;
import samspil.access.openid.Client;
import samspil.access.openid.OpenIdProvider;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;
import samspil.platform.addressees.Addressees;
import samspil.platform.audit.AuditTrail;
import samspil.platform.organisations.Organisations;
import samspil.platform.store.Table;
import samspil.platform.ties.Ties;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Log-in and sessions: ports and use cases. Each is made when a function first needs it. */
@Factory
final class AccessBeans {

    @Singleton
    Table table(DynamoDbClient dynamo, Environment environment) {
        return new Table(dynamo, environment.get(AccessVariable.ACCESS_TABLE));
    }

    @Singleton
    OfficeAddressees office(BeanProvider<Addressees> addressees, Table table, Municipalities municipalities) {
        return new OfficeAddressees(addressees, new DynamoProfiles(table), municipalities);
    }

    @Singleton
    RepresentativeTies representativeTies(BeanProvider<Ties> ties, Municipalities municipalities) {
        return new RepresentativeTies(ties, municipalities);
    }

    @Singleton
    Assignments assignments(
            Table table, BeanProvider<AuditTrail> trail, OfficeAddressees office, RepresentativeTies ties) {
        return new DynamoAssignments(table, whenNeeded(trail), new Alongside(office, ties));
    }

    @Singleton
    Sessions sessions(Table table, BeanProvider<AuditTrail> trail, OfficeAddressees office, Assignments assignments) {
        return new DynamoSessions(table, whenNeeded(trail), office, assignments);
    }

    @Singleton
    LogInAttempts attempts(Table table) {
        return new DynamoLogInAttempts(table);
    }

    @Singleton
    Tries tries(Table table, InstantSource clock) {
        return new DynamoTries(table, clock);
    }

    @Singleton
    Profiles profiles(Table table) {
        return new DynamoProfiles(table);
    }

    @Singleton
    @Requires(missingBeans = Secrets.class)
    Secrets secrets() {
        var random = new SecureRandom();
        return () -> {
            var bytes = new byte[32];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        };
    }

    @Singleton
    Client client(Environment environment) {
        var levels = Arrays.stream(environment.get(AccessVariable.LOGIN_ACR).split(",", -1))
                .map(String::strip)
                .filter(level -> !level.isEmpty())
                .toList();
        var issuer = environment.get(AccessVariable.LOGIN_ISSUER);
        var realm = environment.get(AccessVariable.LOGIN_REALM);
        return new Client(
                issuer,
                realm.isEmpty() ? issuer : realm,
                environment.get(AccessVariable.LOGIN_CLIENT),
                levels,
                environment.get(SiteVariable.SITE_ADDRESS));
    }

    @Singleton
    IdentityProvider provider(Client client, InstantSource clock) {
        return new OpenIdProvider(client, clock);
    }

    @Singleton
    GiveRole giveRole(Assignments assignments, Duties duties, InstantSource clock) {
        return new GiveRole(assignments, duties, clock);
    }

    @Singleton
    EndRole endRole(Assignments assignments, InstantSource clock) {
        return new EndRole(assignments, clock);
    }

    @Singleton
    WhoHeld whoHeld(Assignments assignments, Duties duties) {
        return new WhoHeld(assignments, duties);
    }

    @Singleton
    Duties duties(
            Assignments assignments,
            Municipalities municipalities,
            Client client,
            Environment environment,
            InstantSource clock) {
        var first = environment.get(AccessVariable.FIRST_OPERATOR);
        var operator = first.isEmpty() ? "" : client.pseudonym(first);
        return new Duties(assignments, municipalities, operator, clock);
    }

    @Singleton
    ActingFor actingFor(Organisations organisations) {
        return new ActingFor(organisations);
    }

    @Singleton
    StartSession startSession(
            Sessions sessions, Duties duties, ActingFor actingFor, Secrets secrets, InstantSource clock) {
        return new StartSession(sessions, duties, actingFor, secrets, clock);
    }

    @Singleton
    LogIn logIn(
            IdentityProvider provider,
            LogInAttempts attempts,
            StartSession start,
            Secrets secrets,
            InstantSource clock) {
        return new LogIn(provider, attempts, start, secrets, clock);
    }

    @Singleton
    ActAs actAs(Sessions sessions, Duties duties, ActingFor actingFor, Secrets secrets, InstantSource clock) {
        return new ActAs(sessions, duties, actingFor, secrets, clock);
    }

    @Singleton
    LogOut logOut(Sessions sessions, InstantSource clock) {
        return new LogOut(sessions, clock);
    }

    @Singleton
    Identify identify(IdentityProvider provider, Sessions sessions, Duties duties, InstantSource clock) {
        return new Identify(provider, sessions, duties, clock);
    }

    /** The authorizer records nothing, and is given no record. */
    private static AuditTrail whenNeeded(BeanProvider<AuditTrail> trail) {
        return (event, along) -> trail.get().append(event, along);
    }
}
