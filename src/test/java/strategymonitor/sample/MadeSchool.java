package strategymonitor.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school that does not exist. Its URN begins with 9, which no school's does.
 *
 * @param number its place among all schools made, from 0
 * @param kind what sort of establishment it is
 * @param reach how readily it takes part, 0 to 1, before any trend
 * @param closed the day it closed; null while open
 * @param successor the URN of the school it became; 0 for none
 */
record MadeSchool(
    int number,
    int urn,
    String name,
    String town,
    int authority,
    String authorityName,
    District district,
    Establishment kind,
    String urbanRural,
    String trust,
    String federation,
    double reach,
    LocalDate opened,
    @Nullable LocalDate closed,
    int successor) {

  boolean open() {
    return closed == null;
  }

  boolean academy() {
    return kind.typeGroup().equals("Academies") || kind.typeGroup().equals("Free Schools");
  }

  boolean rural() {
    return urbanRural.contains("Rural");
  }

  boolean secondary() {
    return kind.phase().equals("Secondary") || kind.phase().equals("All-through");
  }

  MadeSchool closedOn(LocalDate day, int successorUrn) {
    return new MadeSchool(
        number,
        urn,
        name,
        town,
        authority,
        authorityName,
        district,
        kind,
        urbanRural,
        trust,
        federation,
        reach,
        opened,
        day,
        successorUrn);
  }

  MadeSchool of(int otherAuthority, String otherName, District otherDistrict) {
    return new MadeSchool(
        number,
        urn,
        name,
        town,
        otherAuthority,
        otherName,
        otherDistrict,
        kind,
        urbanRural,
        trust,
        federation,
        reach,
        opened,
        closed,
        successor);
  }
}
