package strategymonitor.sample;

import java.util.List;

/** Names of places and trusts that do not exist. */
final class Names {
  private static final List<String> BEGINNINGS =
      List.of(
          "Aldre", "Bracken", "Cawsle", "Dunmar", "Ellar", "Fosken", "Gresle", "Hovelin", "Ickmer",
          "Jessing", "Kettle", "Lowen", "Mardle", "Nessing", "Orvel", "Pulver", "Quidde", "Rassing",
          "Sedgel", "Tibber", "Ulver", "Vennel", "Wissel", "Yaxen", "Zeal", "Bittern", "Crake",
          "Dotter", "Fenwry", "Gannet", "Heron", "Marram", "Osier", "Plover", "Reedle", "Samphi",
          "Tansel", "Whimbre", "Saltre", "Teasel");

  private static final List<String> ENDINGS =
      List.of("ham", "ton", "thorpe", "wick", "stead", "ley", "mere", "by", "field", "worth");

  private static final List<String> SAINTS =
      List.of(
          "",
          "",
          "",
          "",
          "",
          "",
          "St Bene\u2019t\u2019s, ",
          "St W\u00e9dric\u2019s, ",
          "All Hallows, ");

  private static final List<String> BIRDS =
      List.of(
          "Avocet",
          "Bittern",
          "Curlew",
          "Dunlin",
          "Egret",
          "Fulmar",
          "Godwit",
          "Heron",
          "Kestrel",
          "Lapwing",
          "Marsh Harrier",
          "Nightjar",
          "Osprey",
          "Plover",
          "Redshank",
          "Sandpiper",
          "Tern",
          "Wigeon",
          "Yellowhammer",
          "Whimbrel");

  private Names() {}

  static String town(Die die) {
    return die.of(BEGINNINGS) + die.of(ENDINGS);
  }

  static String school(Die die, String town, Establishment kind) {
    return die.of(SAINTS) + town + kind.ending();
  }

  static String trust(int number) {
    String bird = BIRDS.get(number % BIRDS.size());
    int round = number / BIRDS.size();
    return bird + " Academies Trust" + (round == 0 ? "" : " " + (round + 1));
  }
}
