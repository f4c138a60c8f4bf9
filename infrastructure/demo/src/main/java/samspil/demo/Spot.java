package samspil.demo;

import samspil.demo.stock.House;
import samspil.demo.stock.Town;
import samspil.directory.EntryId;
import samspil.directory.Place;

/** A venue before anybody knows who meets there. */
record Spot(EntryId id, House house, Town town, Place place) {}
