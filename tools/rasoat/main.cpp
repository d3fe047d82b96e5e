#include "pipeline.hpp"

int main(int argc, char** argv) { return argc > 1 && rasoat::make_record(argv[1], argv[1]).index() == 0 ? 0 : 2; }
