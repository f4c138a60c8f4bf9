package samspil.local.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client made by others logs in. */
class OtherClientTest {
    private static final ClientID CLIENT = new ClientID("samspil");
    private static final URI CALLBACK = URI.create(SomeClient.CALLBACK);

    @TempDir
    private Path folder;

    private TestLogin login;

    @BeforeEach
    void start() throws Exception {
        Path persons = Files.writeString(
                folder.resolve("persons.json"), "[{\"sub\":\"demo-1\",\"name\":\"Åse\",\"assignments\":[]}]");
        login = TestLogin.open(0, folder, persons, InstantSource.system());
        login.serve(SomeClient.SITE);
    }

    @AfterEach
    void stop() throws Exception {
        login.close();
    }

    @Test
    void itLogsInWithWhatDiscoverySays() throws Exception {
        assertEquals(
                "demo-1", logIn(new Nonce("n-1"), new Nonce("n-1")).getSubject().getValue());
    }

    @Test
    void itMissesAnotherNonce() {
        assertThrows(BadJOSEException.class, () -> logIn(new Nonce("n-1"), new Nonce("n-2")));
    }

    @Test
    void itLogsOut() throws Exception {
        URI end = new LogoutRequest(
                        metadata().getEndSessionEndpointURI(), null, URI.create(SomeClient.SITE + "/"), null)
                .toURI();
        assertEquals(SomeClient.SITE + "/", location(end).toString());
    }

    private IDTokenClaimsSet logIn(Nonce sent, Nonce expected) throws Exception {
        OIDCProviderMetadata provider = metadata();
        State state = new State();
        CodeVerifier verifier = new CodeVerifier();
        URI request = new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid"), CLIENT, CALLBACK)
                .endpointURI(provider.getAuthorizationEndpointURI())
                .state(state)
                .nonce(sent)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .customParameter("person", "demo-1")
                .build()
                .toURI();
        AuthenticationSuccessResponse answer =
                AuthenticationResponseParser.parse(location(request)).toSuccessResponse();
        assertEquals(state, answer.getState());
        assertEquals(provider.getIssuer(), answer.getIssuer());
        return validated(provider, tokens(provider, answer.getAuthorizationCode(), verifier), expected);
    }

    private static OIDCTokenResponse tokens(
            OIDCProviderMetadata provider, AuthorizationCode code, CodeVerifier verifier) throws Exception {
        TokenRequest request = new TokenRequest(
                provider.getTokenEndpointURI(), CLIENT, new AuthorizationCodeGrant(code, CALLBACK, verifier));
        return (OIDCTokenResponse)
                OIDCTokenResponseParser.parse(request.toHTTPRequest().send());
    }

    private static IDTokenClaimsSet validated(OIDCProviderMetadata provider, OIDCTokenResponse tokens, Nonce nonce)
            throws Exception {
        var validator = new IDTokenValidator(
                provider.getIssuer(),
                CLIENT,
                JWSAlgorithm.ES256,
                provider.getJWKSetURI().toURL());
        return validator.validate(tokens.getOIDCTokens().getIDToken(), nonce);
    }

    private OIDCProviderMetadata metadata() throws Exception {
        return OIDCProviderMetadata.resolve(new Issuer(login.issuer()));
    }

    private static URI location(URI address) throws Exception {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}
