package samspil.pages.journey;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.kernel.Language;
import samspil.pages.Head;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.access.DutyWords;

/** Puts a journey into the frame, below the desk. */
@Singleton
record DeskFrame(Sites sites, DutyWords words) {

    Page page(Traveller who, Content body) {
        var ground = who.ground();
        var trail = new ArrayList<>(List.of(
                new Link(ground.municipality().name(), ground.home()),
                new Link(ground.say("desk"), ground.home() + "/desk")));
        trail.addAll(who.journey().above());
        var site = sites.of(ground.municipality(), ground.language());
        return new Page(site, ground.language(), head(who), trail, body)
                .signedIn(words.signedIn(ground.language(), ground.identity()));
    }

    private static Head head(Traveller who) {
        var everywhere = Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> who.ground().home(language) + who.journey().path()));
        return new Head(who.title(), who.title(), everywhere);
    }
}
