ran = "imported"
if __name__ == "__main__":
    ran = "main"
    print(ran)
