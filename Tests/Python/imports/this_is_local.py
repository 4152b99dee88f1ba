VALUE = "local module"
