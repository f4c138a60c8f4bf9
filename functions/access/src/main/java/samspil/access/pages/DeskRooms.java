package samspil.access.pages;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Icon;
import samspil.pages.access.DutyWords;
import samspil.platform.access.Role;

/** The rooms behind a desk, for each role those it may enter. A context that gets a room adds it here. */
@Singleton
final class DeskRooms {
    private static final Set<Role> READERS = Set.of(Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR);

    private static final Set<Role> PAYERS = Set.of(Role.FINANCE, Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR);

    private static final Set<Role> COUNCIL = Set.of(
            Role.CASE_WORKER,
            Role.ADMINISTRATOR,
            Role.AUDITOR,
            Role.COUNCIL_SECRETARY,
            Role.COUNCIL_CHAIR,
            Role.COUNCIL_MEMBER,
            Role.REPRESENTATIVE);

    private static final Set<Role> SEATED = Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

    private static final Set<Role> MEETERS = Set.of(
            Role.CASE_WORKER,
            Role.ADMINISTRATOR,
            Role.AUDITOR,
            Role.COUNCIL_CHAIR,
            Role.COUNCIL_SECRETARY,
            Role.COUNCIL_MEMBER);

    /**
     * A room.
     *
     * @param key its words are the labels {@code room.<key>} and {@code room.<key>.text}
     */
    record Room(String key, Icon icon, String address, Set<Role> roles) {}

    /** Those that the acting role may enter. */
    List<Room> of(Desk desk) {
        var role = DutyWords.acting(desk.identity()).role();
        return all(desk).filter(room -> room.roles().contains(role)).toList();
    }

    private static Stream<Room> all(Desk desk) {
        var everybody = Set.of(Role.values());
        return Stream.of(
                new Room("organisation", Icon.HOUSE, desk.address("/organisation"), Set.of(Role.REPRESENTATIVE)),
                new Room("delegates", Icon.PEOPLE, desk.address("/delegates"), Set.of(Role.REPRESENTATIVE)),
                new Room("claims", Icon.HOUSE, desk.address("/claims"), READERS),
                new Room("suggestions", Icon.PENCIL, desk.address("/suggestions"), READERS),
                new Room("directory", Icon.BOOK, desk.address("/directory"), READERS),
                new Room("council", Icon.PEOPLE, desk.address("/council"), COUNCIL),
                new Room("applications", Icon.COIN, desk.address("/applications"), Set.of(Role.REPRESENTATIVE)),
                new Room("grants", Icon.COIN, desk.address("/grants"), READERS),
                new Room("payments", Icon.COIN, desk.address("/payments"), PAYERS),
                new Room("council-grants", Icon.COIN, desk.address("/council/grants"), SEATED),
                new Room("policies", Icon.DOCUMENT, desk.address("/policies"), READERS),
                new Room("duties", Icon.CALENDAR, desk.address("/duties"), READERS),
                new Room("meetings", Icon.CALENDAR, desk.address("/meetings"), MEETERS),
                new Room("reminders", Icon.CLOCK, desk.address("/reminders"), READERS),
                new Room("people", Icon.PEOPLE, desk.address("/people"), Set.of(Role.ADMINISTRATOR, Role.AUDITOR)),
                new Room("audit", Icon.SCALES, desk.address("/audit"), Set.of(Role.ADMINISTRATOR, Role.AUDITOR)),
                new Room("site", Icon.SEARCH, desk.site(), everybody));
    }
}
