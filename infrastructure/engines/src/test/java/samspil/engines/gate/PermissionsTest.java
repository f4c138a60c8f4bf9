package samspil.engines.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import samspil.engines.template.Statement;

class PermissionsTest {
    private static final String TABLE = "arn:aws:dynamodb:eu-north-1:000000000000:table/things";

    @Test
    void nothingIsAllowedWithoutAStatement() {
        assertFalse(new Permissions(List.of()).allow("dynamodb:GetItem", TABLE));
    }

    @Test
    void anActionOnItsResourceIsAllowed() {
        assertTrue(may("dynamodb:GetItem", TABLE).allow("dynamodb:GetItem", TABLE));
    }

    @Test
    void anotherActionIsNot() {
        assertFalse(may("dynamodb:GetItem", TABLE).allow("dynamodb:PutItem", TABLE));
    }

    @Test
    void anotherResourceIsNot() {
        assertFalse(may("dynamodb:GetItem", TABLE).allow("dynamodb:GetItem", TABLE + "s"));
    }

    @Test
    void actionsAreEqualInAnyCase() {
        assertTrue(may("DynamoDB:getitem", TABLE).allow("dynamodb:GetItem", TABLE));
    }

    @Test
    void resourcesAreNot() {
        assertFalse(may("dynamodb:GetItem", TABLE.toUpperCase(java.util.Locale.ROOT))
                .allow("dynamodb:GetItem", TABLE));
    }

    @Test
    void aStarStandsForAnythingAndForNothing() {
        assertTrue(may("dynamodb:*", TABLE + "*").allow("dynamodb:Query", TABLE + "/index/by-word"));
        assertTrue(may("dynamodb:*", TABLE + "*").allow("dynamodb:Query", TABLE));
    }

    @Test
    void aQuestionMarkStandsForOneCharacter() {
        assertTrue(may("s3:GetObject", "arn:aws:s3:::b/?").allow("s3:GetObject", "arn:aws:s3:::b/a"));
        assertFalse(may("s3:GetObject", "arn:aws:s3:::b/?").allow("s3:GetObject", "arn:aws:s3:::b/ab"));
    }

    @Test
    void otherSignsStandForThemselves() {
        assertFalse(may("s3:GetObject", "arn:aws:s3:::b/a.c").allow("s3:GetObject", "arn:aws:s3:::b/abc"));
        assertTrue(may("s3:GetObject", "arn:aws:s3:::b/\\E(a|").allow("s3:GetObject", "arn:aws:s3:::b/\\E(a|"));
    }

    @Test
    void anActionOfOneStatementDoesNotReachTheResourceOfAnother() {
        var both = new Permissions(List.of(
                new Statement(List.of("s3:GetObject"), List.of("a")),
                new Statement(List.of("s3:PutObject"), List.of("b"))));
        assertFalse(both.allow("s3:GetObject", "b"));
    }

    private static Permissions may(String action, String resource) {
        return new Permissions(List.of(new Statement(List.of(action), List.of(resource))));
    }
}
