package samspil.access.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import samspil.platform.json.Json;
import samspil.testkit.NoContext;

/** Events of the shape that Cognito documents for version 2 of the trigger. */
class TokenFunctionTest {
    private static final Map<String, String> CITIZEN = Map.of("custom:acr", "idporten-loa-substantial");
    private static final Map<String, String> CHAIR =
            Map.of("custom:acr", "Substantial", "custom:cvr", "36729929", "custom:represents", "[36729929, 41234560]");

    @Test
    void bothTokensSayHowSurelySomebodyLoggedIn() {
        assertEquals(
                "idporten-loa-substantial", claims(CITIZEN, "idTokenGeneration").get("login_acr"));
        assertEquals(
                "idporten-loa-substantial",
                claims(CITIZEN, "accessTokenGeneration").get("login_acr"));
    }

    @Test
    void anEmployeesIdTokenNamesTheOrganisationAndTheRole() {
        assertEquals(
                Map.of("login_acr", "Substantial", "cvr", "36729929", "organisation_role", "authorized_to_represent"),
                claims(CHAIR, "idTokenGeneration"));
    }

    @Test
    void theAccessTokenSaysNothingOfTheOrganisation() {
        assertEquals(Map.of("login_acr", "Substantial"), claims(CHAIR, "accessTokenGeneration"));
    }

    @Test
    void whoMayBindAnotherOrganisationAloneHasNoRoleInThisOne() {
        assertEquals(
                Map.of("cvr", "36729929"),
                claims(Map.of("custom:cvr", "36729929", "custom:represents", "136729929"), "idTokenGeneration"));
    }

    @Test
    void aRoleThatTheProviderNamesIsTakenAsItIs() {
        assertEquals(
                "Formand",
                claims(Map.of("custom:cvr", "36729929", "custom:organisation_role", "Formand"), "idTokenGeneration")
                        .get("organisation_role"));
    }

    @Test
    void aRoleWithoutAnOrganisationIsNone() {
        assertEquals(Map.of(), claims(Map.of("custom:organisation_role", "Formand"), "idTokenGeneration"));
    }

    @Test
    void ofSomebodyWhoseProviderSaysNothingNothingIsSaid() {
        assertEquals(Map.of(), claims(Map.of("custom:acr", " ", "email", "a@example.org"), "idTokenGeneration"));
    }

    @Test
    void whatAPersonCallsThemselvesIsNoClaim() {
        assertEquals(Map.of(), claims(Map.of("acr", "high", "cvr", "36729929"), "idTokenGeneration"));
    }

    @Test
    void theRestOfTheEventComesBackAsItWas() {
        var event = event(CHAIR);
        var answer = new TreeMap<>(new TokenFunction().handleRequest(event, new NoContext()));
        answer.put("response", Objects.requireNonNull(event.get("response")));
        assertEquals(new TreeMap<>(event), answer);
    }

    private static Map<?, ?> claims(Map<String, String> attributes, String token) {
        Object node = new TokenFunction().handleRequest(event(attributes), new NoContext());
        for (var step : new String[] {"response", "claimsAndScopeOverrideDetails", token, "claimsToAddOrOverride"}) {
            node = Objects.requireNonNull(((Map<?, ?>) node).get(step), step);
        }
        return (Map<?, ?>) node;
    }

    private static Map<String, Object> event(Map<String, String> attributes) {
        try {
            return JSONObjectUtils.parse("""
                    {"version":"2","triggerSource":"TokenGeneration_HostedAuth","region":"eu-north-1",
                     "userPoolId":"eu-north-1_Example","userName":"NemLogin_abc",
                     "callerContext":{"awsSdkVersion":"aws-sdk-unknown-unknown","clientId":"samspil"},
                     "request":{"userAttributes":%s,
                      "groupConfiguration":{"groupsToOverride":["eu-north-1_Example_NemLogin"],
                       "iamRolesToOverride":[],"preferredRole":"none"},
                      "scopes":["openid","email","profile"]},
                     "response":{"claimsAndScopeOverrideDetails":{}}}
                    """.formatted(Json.write(attributes)));
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
