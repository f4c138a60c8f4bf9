package samspil.pages.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samspil.pages.journey.Journey.Result;

class OneDeedTest {

    @Test
    void whatWasSeenTravelsAlongThoughNobodyIsAskedForIt() {
        assertEquals(List.of("reason", "number"), deed().names());
    }

    @Test
    void itIsDoneWithoutBeingCheckedFirst() {
        assertEquals(false, deed().isChecked());
    }

    private static OneDeed deed() {
        return new OneDeed(
                "close",
                new OneDeed.Way("/desk/close", List.of()),
                List.of(Ask.of("reason", Kind.AREA)),
                Typed.NOTHING.with("number", "7").with("reason", ""),
                typed -> new Result.Done(typed.text("number")));
    }
}
